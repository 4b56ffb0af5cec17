/// What the week reads of the site's answers; everything else in them is passed over.
struct ReceiptAnswer: Decodable {
    struct File: Decodable {
        let result: String
        let document: Int64?
        let message: String?
    }
    let files: [File]
}

struct ReadingAnswer: Decodable { let version: Int64 }
struct ConfirmedAnswer: Decodable { let obligations: [Int64] }
struct MadeAnswer: Decodable { let id: Int64 }
/// Of an act that answers no more than that it is done.
struct DoneWeekAnswer: Decodable {}

struct DocumentAnswer: Decodable {
    struct Label: Decodable { let id: Int64 }
    struct Item: Decodable { let document: Label }
    let item: Item
}

struct LineAnswer: Decodable {
    let id: Int64
    let number: String
    let version: Int64
}

struct KeptNumberAnswer: Decodable { let number: String }

struct InstructionsAnswer: Decodable {
    struct Given: Decodable { let obligation: Int64? }
    let instructions: [Given]
}

struct ObligationAnswer: Decodable {
    struct Part: Decodable {
        let id: Int64
        let version: Int64
    }
    struct Report: Decodable {
        struct Paper: Decodable { let id: Int64 }
        let document: Paper?
    }
    let state: String
    let participants: [Part]
    let reports: [Report]
}

struct OutgoingAnswer: Decodable {
    struct Paper: Decodable {
        let id: Int64
        let version: Int64
        let state: String
        let number: String?
        let document: Int64?
    }
    struct Recipient: Decodable {
        let name: String
        let receivedAt: Int64?

        private enum Keys: String, CodingKey { case name, receivedAt }

        /// Whether it is there is all that counts of the moment.
        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Keys.self)
            name = try fields.decode(String.self, forKey: .name)
            receivedAt = try fields.contains(.receivedAt) && !fields.decodeNil(forKey: .receivedAt) ? 1 : nil
        }
    }
    let paper: Paper
    let recipients: [Recipient]
}

struct OutgoingListAnswer: Decodable {
    let items: [OutgoingAnswer.Paper]
    let next: Int64?
    let nextDue: Int64?
}

struct DocumentListAnswer: Decodable {
    struct Item: Decodable {
        let document: DocumentAnswer.Label
        let incomingState: String?
        let entryNumber: String?
    }
    let items: [Item]
    let next: Int64?
}

struct CaseFileAnswer: Decodable {
    struct Paper: Decodable { let document: DocumentAnswer.Label }
    struct File: Decodable { let id: Int64 }
    let file: File
    let papers: [Paper]
}

struct UnfiledAnswer: Decodable {
    struct Paper: Decodable { let document: DocumentAnswer.Label }
    let papers: [Paper]
    let next: Int64?
    let nextFrom: String?
}

struct WorkAnswer: Decodable {
    struct Item: Decodable { let id: Int64 }
    let items: [Item]
    let next: String?
}

struct MessageListAnswer: Decodable {
    struct Item: Decodable {
        let id: Int64
        let code: String?
        let state: String
        let isOutgoing: Bool
    }
    let items: [Item]
    let next: Int64?
}

struct MessageAnswer: Decodable {
    struct Item: Decodable {
        let document: Int64?
        let state: String
    }
    let item: Item
}
