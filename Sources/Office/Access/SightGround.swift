public import WorkTime

/// One reason for which a person may see a record.
public struct SightGround: Sendable, Equatable {
    public enum Way: Sendable, Equatable {
        /// Works in the office, and the record is the whole office's.
        case employed
        /// Holds a post in the unit whose record it is, or in the one that succeeded it.
        case post(title: String, unit: String)
        /// Leads the office.
        case leads(title: String)
        /// Holds a role that looks over all units.
        case role(Role)
        /// Was let in by a decision, or because of a part taken in what became of it.
        case admitted(Scope.Reason)
        /// Takes part in the obligation, or in one that the paper lays down, or in a step of the dossier.
        case takesPart(SightPart, obligation: Key<Obligation>)
        /// Takes part in the outgoing paper.
        case drafts(OutgoingCapacity)
        /// Keeps the case file.
        case keeps
        /// Took the dossier in.
        case received
        /// A leader or clerk sees every draft that is not restricted; a clerk what is signed.
        case unrestricted
        case signed
        /// Keeps the archive, to which the file was offered.
        case archive
        /// Works at the counter, or is a clerk for the office's own cases.
        case counter
        /// Works for an agency with which the petition is shared, or records for it.
        case shared(unit: String, level: ShareLevel)
        /// Was named by somebody who may name. It does not say for what, so that it tells nothing of who sent a petition.
        case named
        /// By a role or a leading post that looks after everything of the kind.
        case duty(SightDuty)
        /// Heads the inspection's team, or is of it.
        case team
        /// Works in the unit that is inspected, or that answers the feedback.
        case answers
        /// Follows the agency outside that is inspected.
        case follows
        /// Typed the feedback in.
        case recorded
        /// Belongs to the office, and what was issued is open to everybody in it.
        case issued
        /// Was asked to sign the letter.
        case signs
        /// Answers for the unit to which the letter was issued, or for the one in its place.
        case addressed
        /// Did the bulk act.
        case did
    }

    public let way: Way
    /// For whom the person stands in who has this ground; nil for his or her own.
    public let standingInFor: String?
    /// From when on; nil where it was not written down.
    public let since: CalendarDay?
    /// The last day; nil while it lasts.
    public let until: CalendarDay?

    public init(_ way: Way, standingInFor: String? = nil, since: CalendarDay? = nil, until: CalendarDay? = nil) {
        self.way = way
        self.standingInFor = standingInFor
        self.since = since
        self.until = until
    }
}
