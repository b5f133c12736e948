package kz.mandat.tally.offline;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;

/**
 * A package as a JSON Web Signature (RFC 7515, flattened JSON; EdDSA with Ed25519). The payload is
 * the Base64url of a {@link PackageContent}.
 */
public record SignedPackage(
        @NotBlank @JsonProperty("protected") String header,
        @NotBlank String payload,
        @NotBlank String signature) {}
