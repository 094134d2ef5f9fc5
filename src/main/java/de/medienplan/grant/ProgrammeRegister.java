package de.medienplan.grant;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeRegister extends Repository<GrantProgramme, Long> {

    GrantProgramme save(GrantProgramme programme);

    void flush();

    Optional<GrantProgramme> findById(long id);

    Optional<GrantProgramme> findByCode(String code);

    @Query("SELECT p.name FROM GrantProgramme p WHERE p.code = :code")
    Optional<String> nameOf(String code);

    List<GrantProgramme> findAllByOrderById();
}
