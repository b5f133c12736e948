package kz.mandat.tally.record;

import java.util.List;
import kz.mandat.tally.complaint.ComplaintView;
import kz.mandat.tally.observation.CopyView;
import kz.mandat.tally.protocol.ProtocolHistory;
import kz.mandat.tally.station.StationVersion;
import kz.mandat.tally.station.StationView;

/**
 * A polling station with all versions of its protocols and every decision on them, all copies that
 * observers entered with what differs, and the complaints about it. People are not named.
 */
public record StationRecord(
        StationView station,
        List<StationVersion> register,
        List<ProtocolHistory> protocols,
        List<CopyView> copies,
        List<CopyView> discrepancies,
        List<ComplaintView> complaints) {}
