import Desk
import Foundation
import Office

/// The annexes of a paper that is being issued: those that came signed with the form, those that the agency's key signs here,
/// and Word files, which at least leave as PDF.
struct IssuedAnnexes {
    let routes: OutgoingRoutes
    let before: OutgoingQuestion.Answer
    /// The secret of the agency's key, as it was typed.
    let pin: String?
    let given: [Int: OutgoingUpload]
    /// Whether the paper itself came with the form, sealed elsewhere: then no secret was asked for.
    let hasOwn: Bool

    /// The positions of those that the agency's key signs.
    var sealed: Set<Int> {
        guard let signer = routes.signer, signer.hasSeal,
            before.copy != nil && !hasOwn || !signer.asksForSeal || pin?.isEmpty == false
        else { return [] }
        return Set(here.filter { PaperAnnex.isPaper($0.file.name) }.map(\.position))
    }

    /// What came with the form, read in limited child processes. Throws `.invalid` at the field of the annex.
    func read() async throws -> [Int: LeavingAnnex] {
        var result: [Int: LeavingAnnex] = [:]
        for (position, upload) in given.sorted(by: { $0.key < $1.key }) {
            guard PaperAnnex.takes(upload.name) else {
                throw OfficeError(.invalid, AddAnnex.noAnnex.message, field: IssueOutgoing.field(of: position))
            }
            do {
                let read = try await routes.intake.annex(upload.url, name: upload.name)
                result[position] = LeavingAnnex(file: await upload.file, read: read)
            } catch let error as OfficeError where error.code == .invalid {
                throw OfficeError(.invalid, error.message, field: IssueOutgoing.field(of: position))
            }
        }
        return result
    }

    /// Those that are signed or printed here, by their positions. Leaves nothing of them where it throws: `.invalid`, with the
    /// name of the annex in the sentence.
    func make() async throws -> [Int: (upload: OutgoingUpload, annex: LeavingAnnex)] {
        let sealed = sealed
        var result: [Int: (upload: OutgoingUpload, annex: LeavingAnnex)] = [:]
        do {
            for annex in here {
                if let made = try await make(annex, isSealed: sealed.contains(annex.position)) {
                    result[annex.position] = made
                }
            }
        } catch {
            for (upload, _) in result.values { await upload.abandon() }
            throw error
        }
        return result
    }

    private var here: [PaperAnnex] { before.annexes.filter { given[$0.position] == nil } }

    /// Nil for one that leaves as it stands.
    private func make(
        _ annex: PaperAnnex, isSealed: Bool
    ) async throws -> (upload: OutgoingUpload, annex: LeavingAnnex)? {
        let isWord = annex.file.name.lowercased().hasSuffix(".docx")
        guard isSealed || isWord && routes.printing != nil else { return nil }
        guard let url = routes.files.url(of: annex.file.hash) else { throw OfficeError.stale }
        do {
            if isSealed, let signer = routes.signer {
                let number = before.item.numberAndSymbol ?? ""
                let signed = try await signer.sign(annex: url, of: number, pin: pin)
                let upload = OutgoingUpload.arriving(signed.file, name: Self.printedName(annex.file.name))
                return (upload, LeavingAnnex(file: await upload.file, report: signed.report))
            }
            guard let bytes = try await routes.printing?(url) else { return nil }
            let file = try routes.files.begin()
            do { try await file.write(bytes[...]) } catch {
                await file.abandon()
                throw error
            }
            let upload = OutgoingUpload.arriving(file, name: Self.printedName(annex.file.name))
            return (upload, LeavingAnnex(file: await upload.file))
        } catch let error as OfficeError where error.code == .invalid {
            // A wrong secret is none of the annex.
            let field = isSealed ? "pin" : IssueOutgoing.field(of: annex.position)
            throw OfficeError(
                .invalid, "Phụ lục \(annex.position) «\(annex.title)»: \(error.message)", field: field)
        }
    }

    private static func printedName(_ name: String) -> String {
        "\(name.split(separator: ".").dropLast().joined(separator: ".")).pdf"
    }
}
