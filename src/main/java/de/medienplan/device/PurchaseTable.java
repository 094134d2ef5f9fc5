package de.medienplan.device;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PurchaseTable extends Repository<Purchase, Long> {

    Purchase saveAndFlush(Purchase purchase);

    void delete(Purchase purchase);

    Optional<Purchase> findById(long id);

    /** Locks the purchase until the end of the transaction, so that two movements cannot take the same devices. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Purchase p where p.id = :id")
    Optional<Purchase> lock(long id);

    List<Purchase> findAllByOrderByBoughtOnDescIdDesc();
}
