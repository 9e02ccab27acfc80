#include "policy/policyvalues.h"

namespace golive {

PolicyValues machineOverPerson(const QString &placeOfMachine, const QVariantMap &ofMachine,
                               const QString &placeOfPerson, const QVariantMap &ofPerson)
{
    PolicyValues read;
    read.values = ofPerson;
    read.values.insert(ofMachine);
    read.isThere = !read.values.isEmpty();
    read.place = ofMachine.isEmpty() && !ofPerson.isEmpty() ? placeOfPerson : placeOfMachine;
    return read;
}

} // namespace golive
