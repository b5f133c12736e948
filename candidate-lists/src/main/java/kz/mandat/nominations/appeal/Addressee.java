package kz.mandat.nominations.appeal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an appeal is lodged. */
public enum Addressee {
    @JsonProperty("higher-commission")
    HIGHER_COMMISSION,
    @JsonProperty("court")
    COURT
}
