package se.samlad.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import se.samlad.SamladApplication;

/** The rooms and who may know whom (DESIGN §1): each room's package-info names what it may use. */
class ModulesTests {

    @Test
    void everyRoomKnowsOnlyWhatItIsAllowedTo() {
        ApplicationModules.of(SamladApplication.class.getPackageName()).verify();
    }
}
