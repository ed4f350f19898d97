namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Spec 3.6 and 3.7: a type declares the interfaces of its interfaces too, and no interface implements itself, directly or in a
/// circle.
/// </summary>
internal static class InterfacesRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        foreach (var type in schema.OwnTypes().OfType<ComplexType>())
        {
            foreach (var super in type.Interfaces.Distinct())
            {
                if (ReferenceEquals(type, super)) yield return $"\"{type}\" can't implement itself.";
                else if (super.Interfaces.Contains(type)) yield return $"\"{type}\" can't implement \"{super}\", which implements it.";
                else
                {
                    foreach (var missing in super.Interfaces.Except(type.Interfaces).Where(missing => missing != super))
                        yield return $"\"{type}\" must declare \"{missing}\", which its interface \"{super}\" implements.";
                }
            }
        }
    }
}
