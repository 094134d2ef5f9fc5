package de.medienplan.grant;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FigureRegister extends Repository<Figure, Long> {

    Figure save(Figure figure);

    void flush();

    Optional<Figure> findById(long id);

    Optional<Figure> findByCode(String code);

    @Query("select distinct f from Figure f left join fetch f.variants order by f.programmeId, f.position, f.id")
    List<Figure> findAllWithVariants();
}
