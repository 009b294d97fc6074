package vn.daihoi.paper;

/** A template gives no page. */
class UnusableTemplate extends Exception {

    private final transient PaperFault fault;

    UnusableTemplate(PaperFault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    PaperFault fault() {
        return fault;
    }
}
