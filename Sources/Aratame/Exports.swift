// Names in this module's signatures that belong to the modules below it.
@_exported public import struct AratameDetection.Entity
@_exported public import enum AratameDetection.Language
@_exported public import struct AratameDetection.Localized
@_exported public import enum AratameDocuments.Decoding
@_exported public import enum AratameDocuments.InputFormat
@_exported public import struct AratameDocuments.Location
@_exported public import struct AratameDocuments.NotScanned
@_exported public import enum AratameDocuments.Role
@_exported public import struct AratamePolicies.Allowance
@_exported public import struct AratamePolicies.Basis
@_exported public import struct AratamePolicies.Day
@_exported public import struct AratamePolicies.Fact
@_exported public import enum AratamePolicies.FactValue
@_exported public import enum AratamePolicies.Obligation
@_exported public import enum AratamePolicies.Strength
@_exported public import enum AratamePolicies.Tag
@_exported public import enum AratamePolicies.Verdict
