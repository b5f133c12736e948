package kz.mandat.registry.members;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "member_list")
class MemberListEntity {

    @Id UUID id;
    UUID application;

    @Enumerated(EnumType.STRING)
    ListKind kind;

    int number;
    String fileHash;
    LocalDate checkedOn;
    int rows;
    int accepted;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Long> byRegion;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<RowRule, Long> byRule;

    Instant uploadedAt;
    String uploadedBy;
}
