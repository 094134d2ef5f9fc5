package de.medienplan.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OpenIdAccounts extends Repository<OpenIdAccount, Long> {

    OpenIdAccount save(OpenIdAccount account);

    Optional<OpenIdAccount> findByUsername(String username);

    Optional<OpenIdAccount> findByUsernameIgnoreCase(String username);

    Optional<OpenIdAccount> findByProviderAndSubject(String provider, String subject);

    List<OpenIdAccount> findAll();
}
