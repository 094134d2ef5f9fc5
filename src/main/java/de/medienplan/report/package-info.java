/** Council papers: a plan with its costs, posts, grants, risks and sources as a draft decision. */
@NullMarked
package de.medienplan.report;

import org.jspecify.annotations.NullMarked;
