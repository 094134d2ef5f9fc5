package de.medienplan.device;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CountTable extends Repository<DeviceCount, Long> {

    DeviceCount save(DeviceCount count);

    void delete(DeviceCount count);

    @Query("select c from DeviceCount c join fetch c.category join fetch c.school"
            + " where c.schoolYear = :year and c.kind = :kind")
    List<DeviceCount> byYear(short year, CountKind kind);

    @Query("select c from DeviceCount c join fetch c.category join fetch c.school"
            + " where c.school.id = :school and c.schoolYear = :year and c.kind = :kind")
    List<DeviceCount> bySchoolAndYear(long school, short year, CountKind kind);
}
