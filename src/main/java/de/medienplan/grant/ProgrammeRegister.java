package de.medienplan.grant;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProgrammeRegister extends Repository<GrantProgramme, Long> {

    GrantProgramme saveAndFlush(GrantProgramme programme);

    Optional<GrantProgramme> findById(long id);

    Optional<GrantProgramme> findByCode(String code);

    List<GrantProgramme> findAllByOrderById();

    void delete(GrantProgramme programme);
}
