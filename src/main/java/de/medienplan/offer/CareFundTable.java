package de.medienplan.offer;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CareFundTable extends Repository<CareFund, Long> {

    CareFund saveAndFlush(CareFund fund);

    Optional<CareFund> findById(long id);

    /** Locks the fund until the end of the transaction, so that two calls cannot use the same rest. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from CareFund f where f.id = :id")
    Optional<CareFund> lock(long id);

    List<CareFund> findAllByOrderByBudgetYearDesc();
}
