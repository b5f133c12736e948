package kz.mandat.allocation.totals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.SortedMap;

/** Keeps the votes of all lists in one column, as JSON with the lists in the order of their ids. */
@Converter
class VotesColumn implements AttributeConverter<SortedMap<String, Long>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<SortedMap<String, Long>> VOTES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(SortedMap<String, Long> votes) {
        try {
            return JSON.writeValueAsString(votes);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @Override
    public SortedMap<String, Long> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, VOTES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
