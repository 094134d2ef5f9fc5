package de.medienplan.shared;

/** A file that is larger than it may be; other programs are told so by a status of its own. */
public final class TooBig extends UserException {

    private static final long serialVersionUID = 1L;

    public TooBig(Message reason) {
        super(reason);
    }
}
