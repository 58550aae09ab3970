package io.investmentstreams.embedded;

/** A refusal, with the HTTP status and Confluent's code for it. */
final class EmbeddedRegistryError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    private EmbeddedRegistryError(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    static EmbeddedRegistryError noSubject(String subject) {
        return new EmbeddedRegistryError(404, 40401, "Subject '" + subject + "' not found.");
    }

    static EmbeddedRegistryError noVersion(String version) {
        return new EmbeddedRegistryError(404, 40402, "Version " + version + " not found.");
    }

    static EmbeddedRegistryError noSchema(String what) {
        return new EmbeddedRegistryError(404, 40403, "Schema " + what + "not found");
    }

    static EmbeddedRegistryError notSoftDeleted(String subject) {
        return new EmbeddedRegistryError(
                404, 40405, "Subject '" + subject + "' was not deleted first before being permanently deleted");
    }

    static EmbeddedRegistryError noConfig(String subject) {
        return new EmbeddedRegistryError(
                404, 40408, "Subject '" + subject + "' does not have subject-level compatibility configured");
    }

    static EmbeddedRegistryError noMode(String subject) {
        return new EmbeddedRegistryError(
                404, 40409, "Subject '" + subject + "' does not have subject-level mode configured");
    }

    static EmbeddedRegistryError noPath() {
        return new EmbeddedRegistryError(404, 404, "HTTP 404 Not Found");
    }

    static EmbeddedRegistryError incompatible(String subject, String details) {
        return new EmbeddedRegistryError(
                409,
                409,
                "Schema being registered is incompatible with an earlier schema for subject \"" + subject
                        + "\", details: " + details);
    }

    static EmbeddedRegistryError invalidSchema(String why) {
        return new EmbeddedRegistryError(422, 42201, "Invalid schema: " + why);
    }

    static EmbeddedRegistryError invalidVersion(String version) {
        return new EmbeddedRegistryError(
                422,
                42202,
                "The specified version '" + version
                        + "' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\"");
    }

    static EmbeddedRegistryError invalidLevel(String level) {
        return new EmbeddedRegistryError(422, 42203, "Invalid compatibility level " + level);
    }

    static EmbeddedRegistryError invalidMode(String mode) {
        return new EmbeddedRegistryError(422, 42204, "Mode " + mode + " is not supported, only READWRITE is");
    }

    static EmbeddedRegistryError invalidBody(String why) {
        return new EmbeddedRegistryError(422, 422, "The request is not what it should be: " + why);
    }

    static EmbeddedRegistryError store() {
        return new EmbeddedRegistryError(500, 50001, "Error in the backend data store");
    }
}
