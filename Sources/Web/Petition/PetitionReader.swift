import Desk
import Office
import Process
import WorkTime

/// Reads the form of an intake into a draft; the form has what is wrong.
struct PetitionReader {
    /// The kind that the form is for, and those that were ticked beside it.
    static func kinds(_ fields: FormFields) -> Set<PetitionKind> {
        Set((fields.all("kind") + fields.all("also")).compactMap { PetitionKind(rawValue: $0) })
    }

    static func isSecond(_ fields: FormFields) -> Bool { fields["instance"] == "second" }

    /// Whether every kind that was ticked goes by the process of the form.
    static func isOneProcess(_ fields: FormFields) -> Bool {
        let main = Set(fields.all("kind").prefix(1).compactMap { PetitionKind(rawValue: $0) })
        return PetitionKind.process(of: kinds(fields), isSecond: isSecond(fields))
            == PetitionKind.process(of: main, isSecond: isSecond(fields))
    }

    /// As what it is classified.
    static func traits(_ form: inout FormReader) -> PetitionTraits {
        PetitionTraits(
            field: form.choice("area", "Lĩnh vực"), authority: form.choice("authority", "Thẩm quyền giải quyết"),
            isMixed: form.flag("mixed"))
    }

    func draft(_ form: inout FormReader, _ intake: PetitionIntake.Answer, files: [AttachedFile]) -> PetitionDraft {
        let fields = form.fields
        if !Self.isOneProcess(fields) {
            form.refuse(
                "also",
                "Đơn có nội dung nghiêm ngặt hơn loại đang nhập. Chọn lại loại đơn: có tố cáo là Tố cáo, có khiếu nại là Khiếu nại."
            )
        }
        var links: [Key<LedgerCase>: PetitionLink.Kind] = [:]
        for pair in fields.pairs where pair.name.hasPrefix("link-") {
            if let id = Key<LedgerCase>(String(pair.name.dropFirst(5))),
                let kind = PetitionLink.Kind(rawValue: pair.value),
                PetitionLink.Kind.byHand.contains(kind)
            {
                links[id] = kind
            }
        }
        if let origin = intake.origin {
            links[origin.id] = origin.desk == .visits ? .visit : Self.isSecond(fields) ? .first : .again
        }
        return PetitionDraft(
            kinds: Self.kinds(fields), isSecond: Self.isSecond(fields),
            channel: form.choice("channel", "Nguồn đơn", of: PetitionChannel.self) ?? .hand,
            receivedOn: form.day("received", "Ngày nhận đơn"), writtenOn: form.day("written", "Ngày ghi trên đơn"),
            forwarder: fields["forwarder"], subject: fields["subject"],
            senderKind: form.choice("sender-kind", "Người gửi là", of: Applicant.Kind.self) ?? .citizen,
            name: fields["name"], number: fields["number"], address: fields["address"], phone: fields["phone"],
            mail: fields["mail"], others: fields["others"],
            people: form.integer("people", "Số người", in: 1...100_000),
            unit: form.key("unit", "Đơn vị giải quyết", of: Office.Unit.self),
            wantsSecrecy: form.flag("secrecy"), traits: Self.traits(&form), failedTest: fields["failed"],
            failure: fields["failure"],
            fields: ProcessInputs(act: intake.opening, version: intake.process).fields(fields), files: files,
            links: links)
    }
}
