public import Foundation

/// What tells whether a folder of rule files has changed.
public enum RulesStamp {
    /// Each file with its size and the moment of its last change. The folder may be a link to one, as the package's is, which has no
    /// files of its own.
    public static func of(_ folder: URL) -> Set<String> {
        let keys: Set<URLResourceKey> = [.contentModificationDateKey, .fileSizeKey]
        let files = FileManager.default.enumerator(
            at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: Array(keys))
        return Set(
            (files?.allObjects as? [URL] ?? []).map { file in
                let values = try? file.resourceValues(forKeys: keys)
                let changed = values?.contentModificationDate?.timeIntervalSince1970 ?? 0
                return "\(file.path) \(values?.fileSize ?? 0) \(changed)"
            })
    }
}
