package de.medienplan.device;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CategoryTable extends Repository<DeviceCategory, Long> {

    DeviceCategory saveAndFlush(DeviceCategory category);

    Optional<DeviceCategory> findById(long id);

    Optional<DeviceCategory> findByCode(String code);

    List<DeviceCategory> findAllByOrderBySortOrderAscNameAsc();
}
