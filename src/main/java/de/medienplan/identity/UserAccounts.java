package de.medienplan.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UserAccounts extends Repository<UserAccount, Long> {

    UserAccount save(UserAccount account);

    Optional<UserAccount> findById(long id);

    Optional<UserAccount> findByUsernameIgnoreCase(String username);

    List<UserAccount> findAllByOrderByUsername();

    long count();

    boolean existsByLastLoginAtIsNotNull();
}
