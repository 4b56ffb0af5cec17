public import Office

/// A named place of a form's layout, which is filled with what is so in a case: «{applicant}».
public enum FormPlace: String, CaseIterable, Sendable {
    // Every desk.
    /// «Mẫu số 01», and the text of law that has the form.
    case formNumber = "form-number"
    case formArticle = "form-article"
    case code, title, unit, counter
    /// Who took the step, when, what it is called and by which article.
    case officer, taken
    case takenDay = "taken-day"
    case step
    case stepArticle = "step-article"
    case state, begun

    // The one-stop counter.
    case check, applicant
    case citizenNumber = "citizen-number"
    case taxNumber = "tax-number"
    case address, phone, mail
    case procedureCode = "procedure-code"
    case term
    case termArticle = "term-article"
    case due
    case dueWeekday = "due-weekday"
    /// The appointment that held before the step.
    case dueBefore = "due-before"
    case supplementDue = "supplement-due"
    case supplementWeekday = "supplement-weekday"
    case fee, reasons, parts, steps

    // Petitions and visits.
    case receiver
    /// The same, only where the step passes the petition on.
    case passedTo = "passed-to"
    case forwarder
    /// Whom a petition goes back to: who sent it on, or who sent it.
    case returnedTo = "returned-to"
    /// Whom a paper to the sender is addressed to, and the name alone.
    case sender
    case senderName = "sender-name"
    /// The sender within a sentence.
    case from
    case others
    case receivedOn = "received-on"
    case writtenOn = "written-on"
    case kinds, result, failure, terms

    // Books.
    /// The first and the last day of what is printed.
    case fromDay = "from-day"
    case toDay = "to-day"
    /// The lines of the book of dossiers, and of the reception book.
    case dossiers, visits

    /// What is put there.
    public enum Kind: Sendable {
        case words
        /// Some lines.
        case list
        /// Rows with places of their own.
        case table
    }

    public var kind: Kind {
        switch self {
        case .reasons, .terms: .list
        case .parts, .steps, .dossiers, .visits: .table
        default: .words
        }
    }

    /// Whether that form of that desk has it.
    public func stands(at desk: CaseDesk, in form: String) -> Bool {
        let isBook = form == FormLayout.book
        return switch self {
        case .fromDay, .toDay: isBook && desk != .petitions
        case .dossiers: isBook && desk == .dossiers
        case .visits: isBook && desk == .visits
        case .formNumber, .formArticle, .code, .title, .unit, .counter, .officer, .taken, .takenDay, .step,
            .stepArticle, .state, .begun:
            !isBook
        case .check, .applicant, .citizenNumber, .taxNumber, .address, .phone, .mail, .procedureCode, .term,
            .termArticle, .due, .dueWeekday, .dueBefore, .supplementDue, .supplementWeekday, .fee, .reasons, .parts,
            .steps:
            !isBook && desk == .dossiers
        case .receiver, .passedTo, .forwarder, .returnedTo, .sender, .senderName, .from, .others, .receivedOn,
            .writtenOn, .kinds,
            .result, .failure, .terms:
            !isBook && desk != .dossiers
        }
    }

    /// The places of a row of a table; none of what is no table.
    public var cells: [String] {
        switch self {
        case .parts: ["row", "part", "originals", "copies"]
        case .steps: ["row", "step", "from", "to", "at", "state", "due", "result", "note"]
        case .dossiers:
            [
                "row", "code", "title", "applicant", "contact", "unit", "begun", "due", "ended", "way", "receiver",
                "note",
            ]
        case .visits:
            [
                "row", "held-on", "person", "number", "title", "kind", "people", "handled-by", "ours", "body",
                "petition",
                "state", "note",
            ]
        default: []
        }
    }
}
