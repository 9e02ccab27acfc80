#include "domain/facts/region.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

const QStringList &storageRegions()
{
    static const QStringList codes{u"AE"_s, u"AU"_s, u"BH"_s, u"BR"_s, u"CA"_s, u"CH"_s, u"DE"_s, u"GB"_s,
                                   u"ID"_s, u"IN"_s, u"JP"_s, u"KR"_s, u"SG"_s, u"US"_s, u"ZA"_s};
    return codes;
}

} // namespace golive
