package de.medienplan.ui;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** A list and beside it what is chosen there; on a narrow page it covers the list, and Escape or a click beside it leads back. */
public class ListWithDetail extends MasterDetailLayout {

    private static final long serialVersionUID = 1L;

    /**
     * @param listWidth least width of the list, which takes what the detail leaves
     * @param leave closes the detail, or asks first
     */
    public ListWithDetail(String listWidth, String detailWidth, Runnable leave) {
        setSizeFull();
        setMasterSize(listWidth, true);
        setDetailSize(detailWidth);
        setOverlayContainment(OverlayContainment.PAGE);
        addBackdropClickListener(event -> leave.run());
        addDetailEscapePressListener(event -> leave.run());
    }
}
