package io.investmentstreams.serde;

import org.apache.kafka.common.KafkaException;

/** The registry answered, and the answer is no. */
public final class RegistryException extends KafkaException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int errorCode;

    /**
     * @param status    HTTP status
     * @param errorCode the registry's own code (40401 no subject, 40403 no schema, 409 incompatible…); the status where it gave none
     */
    public RegistryException(int status, int errorCode, String message) {
        super(message + " (registry error " + errorCode + ")");
        this.status = status;
        this.errorCode = errorCode;
    }

    public int status() {
        return status;
    }

    public int errorCode() {
        return errorCode;
    }
}
