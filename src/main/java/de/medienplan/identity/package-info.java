/** Users, roles, login: who may do what. */
@NullMarked
package de.medienplan.identity;

import org.jspecify.annotations.NullMarked;
