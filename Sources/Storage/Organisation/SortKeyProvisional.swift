import Vietnamese

extension String { var sortKey: String { folded } }
