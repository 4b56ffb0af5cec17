import ArgumentParser
import Desk
import Foundation
import Paper
import Signature

/// `congvu prepare PLAN FILE`: a paper with all of a new signature but itself. Only the server starts it, as a limited
/// program, so that no key is ever in a process that reads bytes from outside.
///
/// Prints a line with where the room for the signature is, then the file.
struct PrepareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "prepare", shouldDisplay: false)

    @Argument var plan: String
    @Argument var file: String

    func run() throws {
        do {
            let plan = try JSONDecoder().decode(SigningPlan.self, from: Data(contentsOf: URL(filePath: plan)))
            let pdf = try Self.pdf(try FileBytes.read(path: file, limit: PaperLimits().fileBytes))
            let appearance =
                plan.step == .annex
                ? try AnnexMark(number: plan.number ?? "", time: plan.time).appearance(in: pdf)
                : try SigningLayout(plan: plan, places: SigningPlaces.find(in: pdf, signer: plan.signer)).appearance()
            let prepared = try PdfSigner.prepare(pdf, appearance, at: plan.time, reason: plan.step.reason)
            FileHandle.standardOutput.write(
                Data("\(prepared.hole.lowerBound) \(prepared.hole.upperBound)\n".utf8) + Data(prepared.bytes))
        } catch let error as PdfError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        } catch let error as PaperError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }

    private static func pdf(_ bytes: [UInt8]) throws -> [UInt8] {
        if bytes.starts(with: "%PDF-".utf8) { return bytes }
        guard bytes.starts(with: "PK".utf8) else {
            throw PdfError("Chỉ ký số được văn bản Word (.docx) hoặc PDF; hãy tải lên phiên bản như vậy.")
        }
        return try PdfPrinter.pdf(of: bytes)
    }
}

extension SigningPlan.Step {
    /// What the signature says of itself.
    fileprivate var reason: String {
        switch self {
        case .signature: "Ký ban hành"
        case .numbering: "Cấp số, ngày ban hành"
        case .seal, .annex: "Chữ ký số của cơ quan"
        }
    }
}
