package de.medienplan.grant;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the programmes are called. No secret: everyone who sees a plan or a school's sheet sees these names. */
@Service
@Transactional(readOnly = true)
public class ProgrammeNames {

    private final ProgrammeRegister register;

    ProgrammeNames(ProgrammeRegister register) {
        this.register = register;
    }

    /** The name of the programme with this code; empty if the register has none. */
    public Optional<String> of(String code) {
        return register.nameOf(code);
    }
}
