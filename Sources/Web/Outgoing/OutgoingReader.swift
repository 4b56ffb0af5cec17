import Desk
import Office

/// Reads the form of a draft.
struct OutgoingReader {
    let desk: Desk
    let books: NameBooks
    let actor: Actor

    /// What was filled in; faults are in the form.
    func input(_ form: inout FormReader) async throws -> OutgoingInput {
        var input = OutgoingInput()
        input.kind = form.requiredText("kind", "Loại văn bản", upTo: 100)
        input.excerpt = form.requiredText("excerpt", "Trích yếu", upTo: 500)
        input.symbol = form.text("symbol", "Ký hiệu", upTo: 30)
        input.urgency = form.integer("urgency", "Độ khẩn", in: 0...3).flatMap(Document.Urgency.init) ?? .none
        input.secrecy = form.integer("secrecy", "Độ mật", in: 0...3).flatMap(Document.Secrecy.init) ?? .none
        input.isRestricted = form.flag("isRestricted")
        input.answers = form.key("answers", "Văn bản được trả lời", of: Document.self)
        input.replyBy = form.day("replyBy", "Đề nghị trả lời chậm nhất ngày")
        input.caseFile = try await CaseFileFinder(desk: desk, actor: actor).file(
            "caseFile", in: &form, isRequired: false)
        readSigner(&form, into: &input)
        input.reviewer = form.key("reviewer", "Ai kiểm tra thể thức", of: Person.self)
        input.text = form.text("text", "Nội dung", upTo: 200_000)
        input.note = form.text("note", "Lần này sửa gì", upTo: 300)
        let unfinished = Set(form.keys("progress", of: Obligation.self))
        input.obligations = form.keys("obligation", of: Obligation.self).map {
            .init($0, isFinal: !unfinished.contains($0))
        }
        input.recipients = try await recipients(&form)
        return input
    }

    /// «office.12»: in whose name, and who. Beside it stands who issues the paper, which must be the same; a program may send
    /// both apart.
    private func readSigner(_ form: inout FormReader, into input: inout OutgoingInput) {
        let issuer: Outgoing.Issuer? = form.choice("issuer", "Cơ quan ban hành")
        input.issuer = issuer ?? .office
        guard let typed = form.text("signer", "Trình ai ký", upTo: 60) else { return }
        let parts = typed.split(separator: ".").map(String.init)
        if parts.count == 2, let own = Outgoing.Issuer(rawValue: parts[0]) {
            guard issuer == nil || issuer == own else {
                return form.refuse(
                    "signer",
                    "«Trình ai ký» chọn cách ký của cơ quan khác với «Cơ quan ban hành». Hãy chọn lại một trong hai.")
            }
            input.issuer = own
        }
        guard let key = parts.last.flatMap({ Key<Person>($0) }) else {
            return form.refuse("signer", "Hãy chọn «Trình ai ký» trong danh sách.")
        }
        input.signer = key
    }

    /// Lines as they were typed; those that surely name a unit or a person of the list are tied to it.
    private func recipients(_ form: inout FormReader) async throws -> [OutgoingRecipient.New] {
        let to = (form.text("to", "Kính gửi", upTo: 20_000) ?? "").split(whereSeparator: \.isNewline)
            .compactMap { OutgoingRecipient.New(line: $0, isAddressed: true) }
        let copies = (form.text("copies", "Nơi nhận", upTo: 40_000) ?? "").split(whereSeparator: \.isNewline)
            .compactMap { OutgoingRecipient.New(line: $0) }
            .filter { !["Như trên", "Như Điều"].contains($0.name) && !$0.name.hasPrefix("Lưu:") }
        if let long = (to + copies).first(where: { $0.name.count > 300 || ($0.remark?.count ?? 0) > 100 }) {
            form.refuse("copies", "Nơi nhận «\(long.name.prefix(40))…» dài quá; mỗi nơi một dòng.")
            return []
        }
        let picked = form.keys("recipient", of: Party.self)
        let typed = form.text("recipient-text", "Thêm nơi nhận", upTo: 300).flatMap { OutgoingRecipient.New(line: $0) }
        let agencies = form.fields.all("recipient").compactMap { text in
            text.hasPrefix(RecipientChoice.agency)
                ? Key<Agency>(String(text.dropFirst(RecipientChoice.agency.count))) : nil
        }
        let named = try await desk.ask(AgencyNames(agencies), as: actor).names
        let lines = to + copies + [typed].compactMap(\.self) + named.map { OutgoingRecipient.New(name: $0) }
        guard !lines.isEmpty || !picked.isEmpty else { return [] }
        let book = try await desk.ask(NameBookOfToday(books), as: actor)
        var known: Set<Key<Party>> = []
        var result = lines.map { line -> OutgoingRecipient.New in
            let meaning = book.meaning(of: line.name)
            let party = meaning?.kind == .group ? nil : meaning?.parties.first
            if let party { known.insert(party) }
            return .init(party: party, name: line.name, remark: line.remark, isAddressed: line.isAddressed)
        }
        let names = try await desk.ask(PartyNames(picked), as: actor)
        for party in picked where known.insert(party).inserted {
            guard let name = names[party]?.name else { continue }
            result.append(.init(party: party, name: name))
        }
        return result
    }
}
