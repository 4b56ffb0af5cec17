public import Foundation
import Office
import Paper

extension PaperIntake {
    /// The text of a file, read by a limited child. Throws `.invalid` for what is no paper or bears a stamp of secrecy:
    /// whoever called keeps nothing of it then.
    public func text(of file: URL, name: String) async throws -> String {
        try await paper(file, name: name).text.text
    }

    /// What a file says, and what its signatures are worth. Throws as `text` does.
    public func paper(_ file: URL, name: String) async throws -> ReadPaper {
        let paper = try await read(file, name)
        try paper.requirePublic()
        return paper
    }

    /// What a file says that goes with a paper as its annex. Throws `.invalid` for what cannot be read, at field `secrecy` for
    /// what bears a stamp of secrecy.
    public func annex(_ file: URL, name: String) async throws -> ReadAnnex {
        let annex = try await readAnnex(file, name)
        try annex.requirePublic()
        return annex.kept
    }
}
