public import Office
import Process
import Storage
import WorkTime

/// Takes in a petition: a case of the process that fits its kind, by the version of the day on which the office got it, with the next
/// number of the year.
///
/// By whoever receives citizens. Of a denunciation, and where the sender asks for it, the senders are seen by nobody but the one who took it in and those whom he or
/// she names (Luật Tố cáo 2018, Điều 56); nothing else that is written down may tell who they are. Journal: `case.begun`.
public struct ReceivePetition: Command {
    public let draft: PetitionDraft
    /// A hash over the form that it came in: sent again, the form makes nothing more.
    public let mark: String?

    public init(_ draft: PetitionDraft, mark: String? = nil) {
        self.draft = draft
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<LedgerCase> {
        try act.actor.mustReceiveCitizens()
        let received = draft.receivedOn ?? act.today
        guard received <= act.today else {
            throw OfficeError(.invalid, "Ngày nhận đơn chưa tới.", field: "received")
        }
        if let written = draft.writtenOn, written > received {
            throw OfficeError(.invalid, "Ngày ghi trên đơn sau ngày nhận đơn.", field: "written")
        }
        guard let process = try act.processesInForce().version(draft.process, on: received) else {
            throw OfficeError(
                .invalid, "Không có quy trình áp dụng cho đơn nhận ngày \(received.written).", field: "received")
        }
        let senders = try PetitionSenders(
            kind: draft.senderKind, name: draft.name, number: draft.number, address: draft.address, phone: draft.phone,
            mail: draft.mail, others: draft.others, label: "Người gửi đơn"
        ).all()
        let petition = try checked(senders, received, act.rules.petitions)
        let subject = try EnteredText.required(draft.subject, "Tóm tắt nội dung", field: "subject")
        let unit = try act.settlingUnit(draft.unit)
        if petition.isSecret { try act.checkSecrecy(of: senders, subject: subject, draft.fields, process) }
        let new = NewCase(
            desk: .petitions, process: process, opening: opening(in: process), unit: unit, title: subject,
            // Counted from the day of reception; what is entered on that day, from the moment.
            begunAt: received == act.today ? act.now : OfficeTime.start(of: received).adding(seconds: 8 * 3_600),
            isSecret: petition.isSecret)
        return try act.once(mark) {
            let id = try act.begin(new, fields: draft.fields, papers: Set(process.papers.map(\.code)))
            try PetitionStore.insert(act.tx, petition, of: id)
            try PetitionStore.insert(act.tx, draft.files, of: id)
            try act.keepSenders(senders, isSecret: petition.isSecret, of: id)
            try SimilarPetitionStore.insert(act.tx, marks: ContentSketch.marks(of: draft.content), of: id)
            for (other, kind) in draft.links.sorted(by: { $0.key < $1.key }) {
                try act.link(id, to: other, as: kind)
            }
            return id
        }
    }

    /// What somebody passed on is answered to him or her too, where the process says so.
    private func opening(in process: ProcessVersion) -> String {
        let forwarded = "receive-forwarded"
        return draft.channel == .transfer && process.act(forwarded) != nil ? forwarded : "receive"
    }

    private func checked(_ senders: [Applicant], _ received: CalendarDay, _ rules: PetitionRules) throws -> Petition {
        guard !draft.kinds.isEmpty else { throw OfficeError(.invalid, "Chưa chọn loại đơn.", field: "kinds") }
        let forwarder = try EnteredText.optional(draft.forwarder, "Nơi chuyển đơn đến", field: "forwarder")
        if draft.channel == .transfer, forwarder == nil {
            throw OfficeError(.invalid, "Chưa nhập «Nơi chuyển đơn đến».", field: "forwarder")
        }
        let people = max(draft.people ?? 1, senders.count, 1)
        guard people <= 100_000 else { throw OfficeError(.invalid, "Số người quá lớn.", field: "people") }
        let failure = try PetitionEligibility(rules: rules, kinds: draft.kinds).failure(draft.failedTest, draft.failure)
        if draft.isSecond, draft.process == "complaint-second", !draft.links.values.contains(.first),
            draft.fields["first-decision"]?.tidyOrNil == nil
        {
            throw OfficeError(
                .invalid, "Ghi quyết định giải quyết lần đầu, hoặc chọn đơn khiếu nại lần đầu trong hệ thống.",
                field: "field-first-decision")
        }
        return Petition(
            kinds: PetitionKind.allCases.filter(draft.kinds.contains), channel: draft.channel, receivedOn: received,
            writtenOn: draft.writtenOn, forwarder: forwarder, people: people, failedTest: failure?.test,
            failure: failure?.reason, isSecret: draft.kinds.contains(.denunciation) || draft.wantsSecrecy,
            wantsSecrecy: draft.wantsSecrecy, traits: draft.traits.of(draft.kinds))
    }
}
