import Desk
import Office

/// What is downloaded of the records of a relation: one file, by its own word.
enum MatrixFile {
    static func keep(_ relation: MatrixRelation, in files: FileStore) async throws -> AttachedFile {
        let kept = try await files.keep(Array("Phụ lục \(relation.word)".utf8))
        return AttachedFile(hash: kept.hash, size: kept.size, name: "phu-luc.pdf", mediaType: "application/pdf")
    }
}
