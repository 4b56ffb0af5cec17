public import Desk
public import Foundation

/// The rules that come with the product.
public enum ShippedRules {
    public static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Rules")
        .standardized
    public static let rules = Result { try OfficeRules.load(folder) }
}
