package de.medienplan.offer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ParticipationTable extends Repository<Participation, Long> {

    Participation save(Participation participation);

    Participation saveAndFlush(Participation participation);

    void delete(Participation participation);

    Optional<Participation> findById(long id);

    Optional<Participation> findBySchoolIdAndOffer(long school, Offer offer);

    List<Participation> findAllByOrderById();
}
