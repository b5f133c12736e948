package kz.mandat.tally.offline;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.mandat.tally.protocol.ProtocolForm;

/** The package as it was handed out, and the forms that were filled in without a network. */
public record MergeRequest(
        @NotNull @Valid @JsonProperty("package") SignedPackage signed,
        @NotNull List<@NotNull ProtocolForm> protocols) {}
