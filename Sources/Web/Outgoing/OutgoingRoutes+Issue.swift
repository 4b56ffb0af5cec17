import Desk
import Foundation
import Office
import Paper
import Signature

/// Issuing an outgoing paper, with its annexes.
extension OutgoingRoutes {
    /// The paper as it leaves.
    private struct Leaving {
        var upload: OutgoingUpload?
        var signatures: SignatureReport?
        /// As it was read from a file made elsewhere.
        var text: String?
        var pages: [PageWords] = []
    }

    /// With the file as it leaves: the one that came with the form, or what was written here, signed or drawn with its number.
    /// False when the form was refused before anything was tried.
    func issue(
        _ before: OutgoingQuestion.Answer, _ form: inout FormReader, _ uploads: OutgoingUploads, _ actor: Actor
    ) async throws -> Bool {
        let onPaper = Set(form.keys("paper", of: OutgoingRecipient.self))
        let copies = form.integer("copies", "Số lượng bản giấy", in: 1...10_000)
        let reason = form.text("annexReason", "Lý do gửi phụ lục không ký số", upTo: 500)
        guard form.isValid else { return false }
        let (version, isSealed, pin) = (form.version(), form.flag("isSealed"), form.fields["pin"])
        func command(
            _ leaving: Leaving, _ file: AttachedFile?, _ annexes: [Int: LeavingAnnex], sealing: Set<Int>
        ) -> IssueOutgoing {
            var command = IssueOutgoing(
                before.item.paper.id, version: version, isSealed: isSealed, onPaper: onPaper, copies: copies,
                file: file,
                signatures: leaving.signatures, text: leaving.text, pages: leaving.pages, annexes: annexes)
            command.sealing = sealing
            command.annexReason = reason
            return command
        }
        var leaving = Leaving(upload: uploads.own)
        if let upload = uploads.own {
            let read = try await intake.paper(upload.url, name: upload.name)
            (leaving.signatures, leaving.text, leaving.pages) = (read.signatures, read.text.text, read.pages)
        }
        let annexes = IssuedAnnexes(
            routes: self, before: before, pin: pin, given: uploads.annexes, hasOwn: uploads.own != nil)
        let given = try await annexes.read()
        let isSigned = uploads.own == nil && before.copy != nil
        // Whatever else is wrong is said before the key of the seal is used.
        let file = isSigned ? before.copy?.file : await uploads.own?.file
        try await desk.rehearse(command(leaving, file, given, sealing: annexes.sealed), as: actor)
        var made: [OutgoingUpload] = []
        do {
            if isSigned, let copy = before.copy {
                let (upload, report) = try await sealed(copy, before, pin: pin)
                (leaving.upload, leaving.signatures) = (upload, report)
                made.append(upload)
            } else if uploads.own == nil, let drawn = try await drawn(before, actor) {
                leaving.upload = drawn
                made.append(drawn)
            }
            let others = try await annexes.make()
            made += others.values.map(\.upload)
            let all = given.merging(others.mapValues(\.annex)) { $1 }
            try await perform(
                command(leaving, await leaving.upload?.file, all, sealing: annexes.sealed), keeping: uploads.all + made,
                as: actor)
        } catch {
            for upload in made { await upload.abandon() }
            throw error
        }
        return true
    }

    /// What was written here as it leaves; nil where the last version is a file, or there is no content.
    private func drawn(_ before: OutgoingQuestion.Answer, _ actor: Actor) async throws -> OutgoingUpload? {
        let paper = before.item.paper
        guard paper.hasContent, before.versions.first?.source == .written else { return nil }
        let file = try files.begin()
        do {
            try await file.write(try DocxWriter.write(try await desk.ask(OutgoingDrawing(paper.id), as: actor))[...])
        } catch {
            await file.abandon()
            throw error
        }
        let number = (before.item.numberAndSymbol ?? "\(paper.id)").replacing("/", with: "-")
        return .arriving(file, name: "\(number).docx")
    }
}
