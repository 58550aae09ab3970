package io.investmentstreams.serde;

import org.apache.kafka.common.errors.RetriableException;

/**
 * No registry could be reached, or each answered with a server error, after all retries. No record is at fault: whoever catches
 * failures of single records must let this one stop the work, or sound records would be set aside as unreadable.
 */
public final class RegistryUnavailableException extends RetriableException {
    private static final long serialVersionUID = 1L;

    public RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
