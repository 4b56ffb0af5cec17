import Crypto
import Hummingbird
import Logging
import Metrics
