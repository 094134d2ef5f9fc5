package de.medienplan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey in a real browser against the running application. Test methods take a {@link Browser}; when one fails, the
 * last picture lies in {@code target/browser-tests}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("browser")
@DatabaseTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
