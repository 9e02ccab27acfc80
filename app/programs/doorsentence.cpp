#include "programs/doorsentence.h"

#include "base/plaintext.h"
#include "session/storeproblem.h"
#include "ui/wording/problemtext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

QString doorSentence(const StoreFault &fault)
{
    const QString sentence = ui::problemSentence(problemOf(fault));
    const QString found = plainLine(fault.detail);
    return found.isEmpty() ? sentence : sentence + u" ("_s + found + u')';
}

} // namespace golive::programs
