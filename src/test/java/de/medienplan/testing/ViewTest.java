package de.medienplan.testing;

import com.vaadin.browserless.SpringBrowserlessTest;

/**
 * A screen without a browser: real view, real services, real database. Say who is signed in with {@code @WithMockUser(roles
 * = …)} on the method or class.
 */
@DatabaseTest
public abstract class ViewTest extends SpringBrowserlessTest {}
