package de.medienplan.device;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MovementTable extends Repository<Movement, Long> {

    Movement saveAndFlush(Movement movement);

    Optional<Movement> findById(long id);

    List<Movement> findAllByOrderByMovedOnDescIdDesc();

    List<Movement> findAllByPurchaseId(long purchaseId);
}
