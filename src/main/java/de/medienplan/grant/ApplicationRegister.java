package de.medienplan.grant;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationRegister extends Repository<Application, Long> {

    List<Application> saveAll(Iterable<Application> applications);

    Application save(Application application);

    void flush();

    Optional<Application> findById(long id);

    @Query("select distinct a from Application a left join fetch a.notices where a.id in ?1")
    List<Application> findWithNotices(Iterable<Long> ids);

    void deleteAll(Iterable<? extends Application> applications);

    @Query(value = "select nextval('grant_application_reference') from generate_series(1, ?1)", nativeQuery = true)
    List<Long> nextReferences(int count);
}
