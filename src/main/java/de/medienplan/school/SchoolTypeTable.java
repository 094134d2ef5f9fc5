package de.medienplan.school;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolTypeTable extends Repository<SchoolType, Long> {

    SchoolType save(SchoolType type);

    void delete(SchoolType type);

    Optional<SchoolType> findById(long id);

    Optional<SchoolType> findByCode(String code);

    List<SchoolType> findAllByOrderBySortOrderAscCodeAsc();

    @Query("select count(s) from School s where s.type = :type")
    long countSchools(SchoolType type);
}
