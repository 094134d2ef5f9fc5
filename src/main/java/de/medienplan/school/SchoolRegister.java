package de.medienplan.school;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolRegister extends Repository<School, Long> {

    School save(School school);

    List<School> saveAll(Iterable<School> schools);

    School saveAndFlush(School school);

    Optional<School> findById(long id);

    Optional<School> findByFactsNumber(String number);

    /** Everything at once, to compare a file with. */
    @Query("select distinct s from School s join fetch s.type left join fetch s.years")
    List<School> findAllWithYears();
}
