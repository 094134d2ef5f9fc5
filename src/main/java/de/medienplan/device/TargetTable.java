package de.medienplan.device;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TargetTable extends Repository<TargetRule, Long> {

    TargetRule saveAndFlush(TargetRule rule);

    void delete(TargetRule rule);

    Optional<TargetRule> findById(long id);

    List<TargetRule> findAllByOrderById();
}
