package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.testing.ShippedRules;

class CountyTests {

    private static final Municipality FLEN = new Municipality("Flen", "0482", 16_058);
    private static final County COUNTY = ShippedRules.county();

    @Test
    void theShippedCountyHasThreeDistrictsInTheOrderShown() {
        assertThat(COUNTY.districts()).extracting(District::name).containsExactly("Norra", "Västra", "Södra");
    }

    @Test
    void theShippedCountyHasNineMunicipalities() {
        assertThat(COUNTY.districts())
                .flatExtracting(District::municipalities)
                .extracting(Municipality::code)
                .containsExactlyInAnyOrder("0484", "0486", "0483", "0482", "0428", "0480", "0481", "0461", "0488");
    }

    @Test
    void aDistrictHasTheInhabitantsOfItsMunicipalities() {
        assertThat(ShippedRules.district("vastra").population()).isEqualTo(34_604 + 16_058 + 8_981);
    }

    @Test
    void aDistrictIsFoundByItsId() {
        assertThat(COUNTY.district("norra")).map(District::name).contains("Norra");
        assertThat(COUNTY.district("ostra")).isEmpty();
    }

    @Test
    void aMunicipalityLiesInOneDistrict() {
        assertThat(COUNTY.districtOf("Trosa")).map(District::id).contains("sodra");
        assertThat(COUNTY.districtOf("Örebro")).isEmpty();
    }

    @Test
    void aMunicipalityIsFoundByItsName() {
        assertThat(COUNTY.municipality("Flen")).contains(FLEN);
        assertThat(COUNTY.municipality("Örebro")).isEmpty();
    }

    @Test
    void aMunicipalityInTwoDistrictsIsRefused() {
        District one = new District("one", "Ena", List.of(FLEN));
        District other = new District("other", "Andra", List.of(FLEN));

        assertThatIllegalArgumentException().isThrownBy(() -> new County(List.of(one, other), "2022-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Västra", "västra", "1a", "a b"})
    void aDistrictHasAPlainId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new District(id, "Västra", List.of(FLEN)));
    }

    @Test
    void aDistrictHasAMunicipality() {
        assertThatIllegalArgumentException().isThrownBy(() -> new District("vastra", "Västra", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"482, 16058", "04821, 16058", "0482, 0", "0482, -1", "D482, 16058"})
    void aMunicipalityHasACodeAndInhabitants(String code, int population) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Municipality("Flen", code, population));
    }
}
