import Desk
import Foundation
import Office
import Paper
import Signature

/// Digital signatures: the signer's at the act of signing, the agency's when the paper is issued.
extension OutgoingRoutes {
    /// What the server can sign with for this person.
    func keys(of actor: Actor) -> OutgoingKeys {
        OutgoingKeys(
            isSigner: signer?.signs(for: actor.person) ?? false, hasSeal: signer?.hasSeal ?? false,
            asksForSeal: signer?.asksForSeal ?? false)
    }

    /// Signs: digitally where the server holds the signer's key and the paper's content, unless the signer wants paper.
    func sign(_ before: OutgoingQuestion.Answer, _ form: inout FormReader, _ actor: Actor) async throws {
        let (paper, version) = (before.item.paper, form.version())
        let reason = form.text("reason", "Lý do vẫn ký", upTo: 500)
        guard form.isValid else { throw form.firstFault }
        // What is signed is what was checked: the command looks whether it still is the last version.
        let found = try await check.beforeSigning(before, as: actor)
        func signing(_ copy: SignedCopy? = nil) -> SignOutgoing {
            SignOutgoing(paper.id, version: version, copy: copy, check: found, reason: reason)
        }
        guard let signer, signer.signs(for: actor.person), paper.hasContent, !form.flag("onPaper"),
            let name = before.form?.name
        else {
            try await desk.perform(signing(), as: actor)
            return
        }
        // Whoever may not sign makes no signature, not even one that is thrown away.
        try await desk.rehearse(signing(), as: actor)
        let draft = try await draft(before, actor)
        let signed: DigitalSigner.Signed
        do {
            signed = try await signer.sign(draft.url, as: actor.person, named: name, pin: form.fields["pin"])
        } catch {
            await draft.abandon()
            throw error
        }
        await draft.abandon()
        let upload = OutgoingUpload.arriving(signed.file, name: "van-ban-di-\(paper.id)-da-ky.pdf")
        let copy = SignedCopy(file: await upload.file, report: signed.report)
        try await perform(signing(copy), making: upload, as: actor)
    }

    /// The signed copy with number, day and seal. Throws where the server has no key of the agency.
    func sealed(
        _ copy: OutgoingCopy, _ before: OutgoingQuestion.Answer, pin: String?
    ) async throws -> (OutgoingUpload, SignatureReport) {
        guard let signer, signer.hasSeal else {
            throw OfficeError(
                .invalid,
                "Văn bản đã được ký số nhưng máy chủ không có khoá ký số của cơ quan: tải bản đã ký về, cấp số và ký số của cơ quan bằng phần mềm ký, rồi chọn tệp đó.",
                field: "file")
        }
        guard let signature = before.signature, let url = files.url(of: copy.file.hash), let day = before.item.issuedOn,
            let number = before.item.numberAndSymbol
        else { throw OfficeError.stale }
        let bare = String(number.prefix { $0 != "/" })
        let signed = try await signer.seal(
            url, signedBy: signature.signer, named: signature.name, number: bare, on: day, pin: pin)
        return (.arriving(signed.file, name: "\(number.replacing("/", with: "-")).pdf"), signed.report)
    }

    /// What is signed: the last version as a file.
    private func draft(_ before: OutgoingQuestion.Answer, _ actor: Actor) async throws -> OutgoingUpload {
        if let file = before.versions.first?.file {
            guard let url = files.url(of: file.hash) else { throw OfficeError.stale }
            return .kept(file, at: url)
        }
        let file = try files.begin()
        do {
            let paper = try await desk.ask(OutgoingDrawing(before.item.paper.id, isForSigning: true), as: actor)
            try await file.write(try DocxWriter.write(paper)[...])
        } catch {
            await file.abandon()
            throw error
        }
        return .arriving(file, name: "du-thao.docx")
    }
}

/// What the server can sign with for whoever looks at a paper.
struct OutgoingKeys: Sendable {
    /// It holds this person's own key.
    var isSigner = false
    var hasSeal = false
    /// The secret of the agency's key is typed each time.
    var asksForSeal = false
}
