import Office
import Process
import Storage
import WorkTime

/// What stands in the fields of a template for one draft: of the draft itself, of the paper that it answers, of the file into which it
/// goes, and of a dossier or petition that it is about, as far as whoever drafts sees them.
struct DraftValues {
    let item: OutgoingItem
    let look: View
    /// The number of the dossier or petition; nil where the draft is about none.
    let code: String?
    /// The fields that the template has: nothing is looked up for others.
    let wanted: Set<PaperTemplate.Field>

    /// What is not known is not there.
    var all: [PaperTemplate.Field: String] {
        get throws {
            var values = try own()
            values.merge(try ofIncoming()) { first, _ in first }
            values.merge(try ofCase()) { first, _ in first }
            return values.filter { wanted.contains($0.key) }
        }
    }

    private func own() throws -> [PaperTemplate.Field: String] {
        var values: [PaperTemplate.Field: String] = [
            .excerpt: item.paper.excerpt, .unit: item.unitName, .drafter: item.drafterName,
        ]
        values[.caseFile] = item.caseFile?.name
        if wanted.contains(.issuer) {
            values[.issuer] = try OutgoingPaperText.issuerName(of: item.paper.issuer, look.tx, look.rules)
        }
        if wanted.contains(.addressees) {
            let addressed = try OutgoingRecipientStore.all(look.tx, of: item.paper.id).filter(\.isAddressed)
            values[.addressees] = addressed.isEmpty ? nil : addressed.map(\.name).joined(separator: "; ")
        }
        if wanted.contains(.obligations) {
            let linked = try OutgoingAnswerStore.all(look.tx, of: item.paper.id, seenBy: look.actor).map(\.answer)
            values[.obligations] = linked.isEmpty ? nil : linked.map { "- \($0.content)" }.joined(separator: "\n")
        }
        return values
    }

    private static let incoming: Set<PaperTemplate.Field> = [
        .incomingNumber, .incomingDay, .incomingIssuer, .incomingExcerpt,
    ]
    private static let cases: Set<PaperTemplate.Field> = [
        .dossierCode, .procedure, .applicant, .applicantAddress, .dossierDay, .dossierDue, .petitionCode,
        .petitionContent, .petitionSender, .petitionDay,
    ]

    private func ofIncoming() throws -> [PaperTemplate.Field: String] {
        guard !wanted.isDisjoint(with: Self.incoming), let key = item.paper.answers,
            let incoming = try DocumentItemStore.items(look.tx, [key], for: look.actor).first,
            incoming.direction == .incoming
        else { return [:] }
        var values: [PaperTemplate.Field: String] = [.incomingExcerpt: incoming.label.title]
        values[.incomingNumber] = incoming.label.number
        values[.incomingDay] = incoming.label.issuedOn?.written
        values[.incomingIssuer] = incoming.issuer
        return values
    }

    /// Throws `.invalid` at field `case` where whoever drafts sees none of that number.
    private func ofCase() throws -> [PaperTemplate.Field: String] {
        guard let code, !wanted.isDisjoint(with: Self.cases) else { return [:] }
        guard let key = try FindCase(code).answer(look), let page = try seen(key) else {
            throw OfficeError(.invalid, "Không tìm thấy hồ sơ hoặc đơn mang số này.", field: "case")
        }
        guard page.item.desk == .dossiers else { return try ofPetition(page) }
        var values: [PaperTemplate.Field: String] = [
            .dossierCode: page.item.code, .procedure: page.item.title,
            .dossierDay: OfficeTime.day(of: page.item.begunAt).written,
        ]
        values[.applicant] = page.applicant?.name
        values[.applicantAddress] = page.applicant?.address
        values[.dossierDue] = page.item.due?.written
        return values
    }

    private func ofPetition(_ page: CasePage) throws -> [PaperTemplate.Field: String] {
        let about = try PetitionAbout(page.item, look)
        let day = about.petition?.receivedOn ?? about.visit?.heldOn
        var values: [PaperTemplate.Field: String] = [
            .petitionCode: page.item.code, .petitionContent: page.item.title,
            .petitionDay: (day ?? OfficeTime.day(of: page.item.begunAt)).written,
        ]
        // Luật Tố cáo 2018, Điều 56: no paper names who denounced.
        if !about.isSecret { values[.petitionSender] = about.sender?.name }
        return values
    }

    /// Nil for a case that whoever drafts does not see.
    private func seen(_ key: Key<LedgerCase>) throws -> CasePage? {
        do { return try CaseQuestion(key).answer(look) } catch let error as OfficeError where error.code == .notFound {
            return nil
        }
    }
}
